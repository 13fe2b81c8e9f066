namespace PrintLayout.Plan.Layouts;

/// <summary>What stands round a module.</summary>
public enum BorderForm
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A frame of one line.</summary>
    Frame,

    /// <summary>A thick and a thin line (文武线).</summary>
    ThickThin,
}
