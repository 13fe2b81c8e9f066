namespace PrintLayout.Plan.Styles.Elements;

/// <summary>How much of a QR code may be damaged before it cannot be read any more (ISO/IEC 18004).</summary>
public enum QrLevel
{
    /// <summary>About 7 %.</summary>
    Low,

    /// <summary>About 15 %, the usual level in print.</summary>
    Medium,

    /// <summary>About 25 %.</summary>
    Quartile,

    /// <summary>About 30 %.</summary>
    High,
}
