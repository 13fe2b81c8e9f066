using System.Collections.Immutable;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;

namespace PrintLayout.Epaper;

/// <summary>What is asked of the electronic edition.</summary>
/// <param name="Inputs">Edition files, folders, patterns.</param>
/// <param name="Output">The folder of the site.</param>
public sealed record EpaperRequest(ImmutableArray<string> Inputs, string Output)
{
    /// <summary>Where faces come from.</summary>
    public FontLocations Fonts { get; init; } = new(BundledFiles.Fonts);

    /// <summary>The day on which the site is seen, for stories that have a first day; the edition's day unless given.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The address of the site, ending in a slash, for what must be named whole; null for none.</summary>
    public string? Address { get; init; }

    /// <summary>Whether advertisements are shown.</summary>
    public bool ShowsAds { get; init; } = true;

    /// <summary>The folder of the house, with <c>style.css</c> and logo; null for <c>epaper</c> beside an edition.</summary>
    public string? House { get; init; }
}
