namespace PrintLayout.Fonts;

/// <summary>The format of a face's outlines, named after the OpenType table that holds them.</summary>
public enum OutlineFormat
{
    /// <summary>No outlines, as in a face of bitmaps or in a damaged file.</summary>
    None,

    /// <summary>Table glyf: quadratic curves.</summary>
    TrueType,

    /// <summary>Table CFF: cubic curves, with glyphs keyed by name or by CID.</summary>
    Cff,

    /// <summary>Table CFF2, of variable fonts, which no PDF can hold.</summary>
    Cff2,
}
