namespace PrintLayout.Plan.Layouts;

/// <summary>The border of a module or an advertisement.</summary>
public enum BorderForm
{
    /// <summary>No border.</summary>
    None,

    /// <summary>A frame of one line.</summary>
    Frame,

    /// <summary>A thick and a thin line (文武线).</summary>
    ThickThin,

    /// <summary>Two thin lines (双线).</summary>
    Twin,

    /// <summary>Rows of dots (点线).</summary>
    Dotted,

    /// <summary>Waves (波纹线).</summary>
    Wavy,
}
