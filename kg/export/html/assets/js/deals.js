const Deals = (() => { return { update() {} }; })();
