using System.Collections.Immutable;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Signing.Records;
using PrintLayout.Sources;

namespace PrintLayout.Production.Signing;

/// <summary>Which pages are proofed, signed or shown, and what they are made with.</summary>
/// <param name="Inputs">Edition files, folders and patterns.</param>
public sealed record SignOffRequest(ImmutableArray<string> Inputs)
{
    /// <summary>The highest number of a round.</summary>
    public const int MostRounds = 9_999;

    /// <summary>Which pages.</summary>
    public PageSelection Pages { get; init; } = PageSelection.All;

    /// <summary>Values in place of those in the edition files, as <c>key=value</c>.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Where faces come from.</summary>
    public FontLocations Fonts { get; init; } = new(BundledFiles.Fonts);

    /// <summary>Limits on the input.</summary>
    public LayoutLimits Limits { get; init; } = LayoutLimits.Default;

    /// <summary>Who makes the proof or signs; empty when not given.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>The time as given, such as <c>2026-11-28 22:40</c>; empty for none. The clock is never asked.</summary>
    public string Time { get; init; } = string.Empty;

    /// <summary>Refuses words that no record can hold; whoever takes them from people asks <see cref="SignOffWords"/> first.</summary>
    internal void Check()
    {
        if (By.Length > 0 && !SignOffWords.IsName(By)) throw new ArgumentException("The name cannot be one.", nameof(By));
        if (Time.Length > 0 && !SignOffWords.IsTime(Time)) throw new ArgumentException("The time cannot be one.", nameof(Time));
    }
}
