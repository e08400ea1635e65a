"""LightGBM's text files, made without LightGBM, for tests."""

from __future__ import annotations


def tree_text(number: int, feature: str, threshold: str, decision: str, left: str, right: str, leaf: str) -> str:
    leaves = len(leaf.split())
    return (
        f"Tree={number}\nnum_leaves={leaves}\nnum_cat=0\nsplit_feature={feature}\nsplit_gain=1\nthreshold={threshold}\n"
        f"decision_type={decision}\nleft_child={left}\nright_child={right}\nleaf_value={leaf}\nshrinkage=1\n\n\n"
    )


def booster_text(*trees: str, objective: str = "binary sigmoid:1", features: int = 3) -> str:
    sizes = " ".join(str(len(tree)) for tree in trees)
    head = (
        f"tree\nversion=v3\nnum_class=1\nnum_tree_per_iteration=1\nlabel_index=0\nmax_feature_idx={features - 1}\n"
        f"objective={objective}\nfeature_names=a b c\nfeature_infos=none none none\ntree_sizes={sizes}\n\n"
    )
    return head + "".join(trees) + "end of trees\n\nfeature importances:\na=1\n\nparameters:\n[num_leaves: 3]\n"
