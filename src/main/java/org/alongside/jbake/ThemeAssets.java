package org.alongside.jbake;

import org.alongside.site.Staging;
import org.alongside.source.SourceFolder;
import org.alongside.story.Address;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/** JBake's asset step: the theme's files, without any that a link would bring in from elsewhere. */
final class ThemeAssets extends Asset {

    private final SourceFolder assets;
    private final Staging staging;

    ThemeAssets(JBakeConfiguration config, SourceFolder assets, Staging staging) {
        super(config);
        this.assets = assets;
        this.staging = staging;
    }

    @Override
    public void copy() {
        assets.files(name -> !name.startsWith(".")).stream()
                .filter(assets::holds)
                .forEach(file -> staging.copy(
                        file,
                        new Address(assets.path().relativize(file).toString().replace('\\', '/'))));
    }
}
