namespace PrintLayout.Plan.Styles.Elements;

/// <summary>What stands round a box in a story.</summary>
public enum BoxFrame
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A rule on all sides.</summary>
    Frame,

    /// <summary>A thick and a thin rule on all sides (文武线).</summary>
    ThickThin,

    /// <summary>A rule above and one below.</summary>
    Bars,

    /// <summary>Two thin rules on all sides (双线).</summary>
    Twin,

    /// <summary>Rows of dots on all sides (点线).</summary>
    Dotted,

    /// <summary>Waves on all sides (波纹线).</summary>
    Wavy,
}
