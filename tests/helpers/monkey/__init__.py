"""A monkey at the plugin: seeded random steps in its windows, random parameters for its algorithms, and what must never
come of them.

``watch`` hears every fault: exceptions that pass through the plugin's code, names of exceptions in what a user reads,
boxes that do not close, windows left open. ``hand`` takes the steps in what ``windows`` names; ``play`` does it for
one window. ``cases`` throws parameters at an algorithm: those of ``valid`` with some of ``values`` among them.
"""
