namespace PrintLayout.Vectors.Reading;

/// <summary>The kinds of paint of SVG.</summary>
internal enum SvgPaintKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A colour.</summary>
    Colour,

    /// <summary>A colour that what lies below shines through.</summary>
    Translucent,

    /// <summary>The colour of the context (<c>currentColor</c>).</summary>
    Current,

    /// <summary>A gradient or pattern.</summary>
    Reference,
}
