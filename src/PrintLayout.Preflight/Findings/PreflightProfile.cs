namespace PrintLayout.Preflight.Findings;

/// <summary>The press standard that a file is checked against.</summary>
public enum PreflightProfile
{
    /// <summary>PDF/X-4, ISO 15930-7.</summary>
    X4,

    /// <summary>PDF/X-1a:2003, ISO 15930-4.</summary>
    X1a,

    /// <summary>No standard: only what a newspaper press needs.</summary>
    None,

    /// <summary>An advertisement or page that comes to a newspaper: what <see cref="None"/> asks, and the rules of PL69xx.</summary>
    Newspaper,
}
