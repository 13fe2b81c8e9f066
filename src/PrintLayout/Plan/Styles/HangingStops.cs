namespace PrintLayout.Plan.Styles;

/// <summary>Whether stops hang outside the measure at line ends (标点悬挂; CLREQ, "Hanging Punctuation at Line End").</summary>
public enum HangingStops
{
    /// <summary>None hangs.</summary>
    Off,

    /// <summary>One hangs where the line cannot hold it otherwise.</summary>
    Allow,

    /// <summary>Every one hangs that ends a full line.</summary>
    Force,
}
