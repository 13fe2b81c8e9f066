namespace PrintLayout.Fonts;

/// <summary>The outlines of a face, by the OpenType table that holds them.</summary>
public enum OutlineFormat
{
    /// <summary>None of those below: bitmaps, or a damaged file.</summary>
    None,

    /// <summary>glyf: quadratic curves.</summary>
    TrueType,

    /// <summary>CFF: cubic curves, keyed by name or by CID.</summary>
    Cff,

    /// <summary>CFF2: the form of variable fonts, which no PDF can hold.</summary>
    Cff2,
}
