"""What makes learning last: booster rounds, light cards, and what comes next."""
