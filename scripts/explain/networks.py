"""Small networks of the kinds that people map with, with random weights."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


def block(a: int, b: int, act: nn.Module, **more: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(a, b, 3, padding=1, bias=False, **more), nn.BatchNorm2d(b), act)


class UNet(nn.Module):
    def __init__(self, up: str, act: nn.Module, width: int = 8) -> None:
        super().__init__()
        w = width
        self.one, self.two, self.three = block(4, w, act), block(w, 2 * w, act), block(2 * w, 2 * w, act)
        self.up, self.pool = up, nn.MaxPool2d(2)
        if up == "transpose":
            self.rise = nn.ModuleList([nn.ConvTranspose2d(2 * w, 2 * w, 2, 2) for _ in range(2)])
        self.four, self.five = block(4 * w, 2 * w, act), block(3 * w, w, act)
        self.head = nn.Conv2d(w, 3, 1)

    def grown(self, x: Tensor, i: int) -> Tensor:
        if self.up == "transpose":
            return self.rise[i](x)
        aligned = {"nearest": None, "bilinear": False, "aligned": True}[self.up]
        return functional.interpolate(
            x, scale_factor=2, mode="nearest" if aligned is None else "bilinear", align_corners=aligned
        )

    def forward(self, x: Tensor) -> Tensor:
        a = self.one(x)
        b = self.two(self.pool(a))
        c = self.three(self.pool(b))
        b = self.four(torch.cat([self.grown(c, 0), b], 1))
        return self.head(self.five(torch.cat([self.grown(b, 1), a], 1)))


class Residual(nn.Module):
    def __init__(self, a: int, b: int, stride: int) -> None:
        super().__init__()
        self.one = block(a, b, nn.ReLU(), stride=stride)
        self.two = nn.Sequential(nn.Conv2d(b, b, 3, padding=1, bias=False), nn.BatchNorm2d(b))
        self.short = nn.Sequential(nn.Conv2d(a, b, 1, stride, bias=False), nn.BatchNorm2d(b))

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(self.two(self.one(x)) + self.short(x))


class ResNet(nn.Module):
    def __init__(self, width: int = 8) -> None:
        super().__init__()
        w = width
        self.body = nn.Sequential(
            nn.Conv2d(4, w, 7, 2, 3, bias=False),
            nn.BatchNorm2d(w),
            nn.ReLU(),
            nn.MaxPool2d(3, 2, 1),
            Residual(w, w, 1),
            Residual(w, 2 * w, 2),
            nn.AdaptiveAvgPool2d(1),
            nn.Flatten(),
            nn.Linear(2 * w, 5),
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.body(x)


class Squeeze(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.a, self.b = nn.Conv2d(width, 8, 1), nn.Conv2d(8, width, 1)

    def forward(self, x: Tensor) -> Tensor:
        return x * functional.hardsigmoid(self.b(functional.relu(self.a(x.mean((2, 3), keepdim=True)))))


class Inverted(nn.Module):
    def __init__(self, a: int, b: int, stride: int, act: type[nn.Module], squeeze: bool, kernel: int = 3) -> None:
        super().__init__()
        w = 3 * a
        parts = [nn.Conv2d(a, w, 1, bias=False), nn.BatchNorm2d(w), act()]
        parts += [nn.Conv2d(w, w, kernel, stride, kernel // 2, groups=w, bias=False), nn.BatchNorm2d(w), act()]
        parts += [Squeeze(w)] if squeeze else []
        self.body = nn.Sequential(*parts, nn.Conv2d(w, b, 1, bias=False), nn.BatchNorm2d(b))
        self.same = a == b and stride == 1

    def forward(self, x: Tensor) -> Tensor:
        return x + self.body(x) if self.same else self.body(x)


class MobileNet(nn.Module):
    def __init__(self, third: bool, width: int = 8) -> None:
        super().__init__()
        act = nn.Hardswish if third else nn.ReLU6
        w = width
        self.body = nn.Sequential(
            nn.Conv2d(4, w, 3, 2, 1, bias=False),
            nn.BatchNorm2d(w),
            act(),
            Inverted(w, w, 1, act, third),
            Inverted(w, 2 * w, 2, act, third, 5 if third else 3),
            Inverted(2 * w, 2 * w, 1, act, third),
        )
        self.head = nn.Linear(2 * w, 5)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.body(x).mean((2, 3)))


class DeepLab(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(block(4, 8, nn.ReLU(), stride=2), block(8, 16, nn.ReLU(), stride=2))
        self.rates = nn.ModuleList([nn.Conv2d(16, 8, 3, padding=r, dilation=r) for r in (1, 2, 3)])
        self.pooled = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Conv2d(16, 8, 1), nn.ReLU())
        self.head = nn.Conv2d(32, 3, 1)

    def forward(self, x: Tensor) -> Tensor:
        y = self.stem(x)
        whole = functional.interpolate(self.pooled(y), size=y.shape[2:], mode="bilinear", align_corners=False)
        y = self.head(torch.cat([*(functional.relu(rate(y)) for rate in self.rates), whole], 1))
        return functional.interpolate(y, size=x.shape[2:], mode="bilinear", align_corners=False).softmax(1)


class Recurrent(nn.Module):
    def __init__(self, kind: str, both: bool = False, layers: int = 1) -> None:
        super().__init__()
        self.net = getattr(nn, kind)(6, 16, layers, bidirectional=both)
        self.head = nn.Linear(32 if both else 16, 4)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.net(x.transpose(0, 1))[0][-1])


class TempCNN(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        parts: list[nn.Module] = []
        for a in (6, 16, 16):
            parts += [nn.Conv1d(a, 16, 5, padding=2), nn.BatchNorm1d(16), nn.ReLU()]
        self.body = nn.Sequential(
            *parts, nn.Flatten(), nn.Linear(192, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, 4)
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.body(x.transpose(1, 2))


class Transformer(nn.Module):
    def __init__(self, width: int = 16, heads: int = 2) -> None:
        super().__init__()
        self.heads = heads
        self.embed, self.qkv, self.out = nn.Linear(6, width), nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.one, self.two = nn.LayerNorm(width), nn.LayerNorm(width)
        self.mlp = nn.Sequential(nn.Linear(width, 2 * width), nn.GELU(), nn.Linear(2 * width, width))
        self.head = nn.Linear(width, 4)

    def forward(self, x: Tensor) -> Tensor:
        x = self.embed(x)
        n, t, c = x.shape
        q, k, v = self.qkv(self.one(x)).reshape(n, t, 3, self.heads, c // self.heads).permute(2, 0, 3, 1, 4)
        a = (q @ k.transpose(-1, -2) / (c // self.heads) ** 0.5).softmax(-1)
        x = x + self.out((a @ v).transpose(1, 2).reshape(n, t, c))
        return self.head((x + self.mlp(self.two(x))).mean(1))


def mlp() -> nn.Module:
    return nn.Sequential(nn.Linear(10, 32), nn.Tanh(), nn.Linear(32, 32), nn.Softplus(), nn.Linear(32, 3))


def plain() -> nn.Module:
    """What the tools that are compared with take: modules alone, each used once."""
    return nn.Sequential(
        nn.Conv2d(4, 8, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(8, 16, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(16, 16, 3, stride=2, padding=1),
        nn.ReLU(),
        nn.AvgPool2d(2),
        nn.Flatten(),
        nn.Linear(256, 24),
        nn.ReLU(),
        nn.Linear(24, 5),
    )
