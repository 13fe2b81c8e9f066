namespace PrintLayout.Plan.Styles;

/// <summary>Horizontal placing of lines.</summary>
public enum Alignment
{
    /// <summary>Flush left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>Flush right.</summary>
    Right,

    /// <summary>Flush on both sides.</summary>
    Justify,
}
