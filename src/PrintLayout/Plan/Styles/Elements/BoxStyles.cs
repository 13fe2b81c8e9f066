namespace PrintLayout.Plan.Styles.Elements;

/// <summary>How boxes in stories look, by what they are for.</summary>
public sealed record BoxStyles
{
    /// <summary>Facts beside a story (资料链接).</summary>
    public BoxStyle Facts { get; init; } = new();

    /// <summary>Notes of the editors (编者按).</summary>
    public BoxStyle Note { get; init; } = new();

    /// <summary>Related stories (相关链接).</summary>
    public BoxStyle Links { get; init; } = new();

    /// <summary>Quotations: between two rules unless the house says otherwise.</summary>
    public BoxStyle Quote { get; init; } = new() { Frame = BoxFrame.Bars };
}
