using System.Collections.Immutable;

namespace PrintLayout.Preflight.Findings;

/// <summary>What a newspaper asks of advertisements and pages that come to it (PL69xx). Each paper has its own numbers.</summary>
public sealed record NewspaperLimits
{
    /// <summary>Width and height of the trim in millimetres (PL6901); null when pages must only be alike.</summary>
    public (double Width, double Height)? Trim { get; init; }

    /// <summary>The least size of type in points (PL6903).</summary>
    public double LeastType { get; init; } = 5;

    /// <summary>The least size of white type in points (PL6904); newsprint fills in what is smaller.</summary>
    public double LeastWhiteType { get; init; } = 9;

    /// <summary>The spot inks that the press has (PL6905); none unless given.</summary>
    public ImmutableArray<string> Spots { get; init; } = [];

    /// <summary>Black lines below this weight in points overprint (PL6908).</summary>
    public double ThinLine { get; init; } = 2;
}
