namespace PrintLayout.Testing.SyntheticFont;

/// <summary>The kinds of synthetic face.</summary>
internal enum SyntheticVariant
{
    /// <summary>Mainland: stops in the lower left, one half of every mark blank.</summary>
    Mainland,

    /// <summary>Stops centred in their cells, as faces for Taiwan draw them.</summary>
    CentredStops,

    /// <summary>A Latin companion: no Han, quotation marks a quarter of an em wide.</summary>
    Companion,
}
