namespace PrintLayout.Plan.Styles;

/// <summary>The form of a rule (花线).</summary>
public enum RuleForm
{
    /// <summary>One line (正线).</summary>
    Line,

    /// <summary>A thick and a thin line (文武线).</summary>
    ThickThin,

    /// <summary>Two thin lines (双线).</summary>
    Twin,

    /// <summary>A row of dots (点线).</summary>
    Dotted,

    /// <summary>A wave (波纹线).</summary>
    Wavy,
}
