common-program = Knotmap
common-a-day = 20 Nov 2026
