namespace PrintLayout.Pages.Audit;

/// <summary>What is wrong with a piece of ink.</summary>
internal enum InkFault
{
    /// <summary>Glyphs of two runs overlap.</summary>
    TextOnText,

    /// <summary>A glyph touches a rule or the line of a frame.</summary>
    TextOnRule,

    /// <summary>Text runs over the edge of a tint, bar or figure: neither wholly on it nor wholly off it.</summary>
    TextAcrossEdge,

    /// <summary>A fill is painted over text.</summary>
    TextCovered,

    /// <summary>Text of one story is on the figure or label of another.</summary>
    TextOnForeignBox,

    /// <summary>Tints, bars or figures of two stories overlap without the later lying inside the earlier.</summary>
    BoxOnBox,

    /// <summary>A rule or frame runs through the figure of another story.</summary>
    RuleOnFigure,

    /// <summary>Ink leaves the trim box, or the bleed box for a tint, bar or figure, or the media box for a printer's mark.</summary>
    OutsideTrim,
}
