const Sizes = (() => { return { update() {} }; })();
