namespace PrintLayout.Plan.Styles;

/// <summary>How much may not start or end a line (CLREQ, "Prohibition Rules for Line Start and Line End"; composition.md C3.11).</summary>
public enum LineStrictness
{
    /// <summary>GB-style (GB 处理法).</summary>
    Gb,

    /// <summary>Strict (严格处理): as GB, and —— and …… start no line.</summary>
    Strict,

    /// <summary>Basic (基本处理): as GB, but a solidus may end a line.</summary>
    Normal,

    /// <summary>For very narrow measures: only stops, brackets, bullets and units hold.</summary>
    Loose,
}
