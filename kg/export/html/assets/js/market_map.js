const MarketMap = (() => { return { update() {} }; })();
