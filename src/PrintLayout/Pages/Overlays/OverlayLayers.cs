namespace PrintLayout.Pages.Overlays;

/// <summary>What an overlay shows over a proof.</summary>
[Flags]
public enum OverlayLayers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Trim, bleed, type area, base columns and rows.</summary>
    Grid = 1,

    /// <summary>The baseline of every row.</summary>
    Baselines = 2,

    /// <summary>Borders of modules with size and cost; rows of their legs that stayed empty.</summary>
    Modules = 4,

    /// <summary>The ink box of every glyph, the edges of every rectangle and image.</summary>
    Ink = 8,

    /// <summary>Modules whose text did not fit, in red, with what was lost.</summary>
    Overset = 16,

    /// <summary>Lines that were squeezed or opened; the colour is stronger the larger the change.</summary>
    Spacing = 32,

    /// <summary>All of them.</summary>
    All = Grid | Baselines | Modules | Ink | Overset | Spacing,
}
