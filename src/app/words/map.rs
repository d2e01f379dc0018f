//! The map: its switches, banners, tooltips and cards.
