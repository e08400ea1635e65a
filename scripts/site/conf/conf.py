"""How Sphinx makes the site of ``scripts/site/make_site.py``."""

import terraclara

project = "TerraClara"
author = "TerraClara developers"
copyright = "TerraClara developers, GPL-3.0-or-later"
version = release = terraclara.__version__
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["examples"]
myst_heading_anchors = 4
myst_enable_extensions = ["deflist"]
pygments_style = "friendly"
html_theme = "alabaster"
html_title = "TerraClara"
html_static_path = ["_static"]
html_css_files = ["terraclara.css"]
html_copy_source = html_show_sourcelink = html_show_sphinx = False
html_sidebars = {"**": ["about.html", "searchfield.html", "navigation.html", "relations.html"]}
html_theme_options = {
    "description": "Satellite images into maps people can trust",
    "fixed_sidebar": True,
    "page_width": "1180px",
    "sidebar_width": "250px",
    "font_family": "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif",
    "head_font_family": "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif",
    "sidebar_collapse": True,
    "show_powered_by": False,
}
