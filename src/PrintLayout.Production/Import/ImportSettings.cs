using System.Collections.Immutable;
using PrintLayout.Production.Faces;

namespace PrintLayout.Production.Import;

/// <summary>What to import, and how careful to be.</summary>
/// <param name="Sources">Files, folders, patterns with <c>*</c> and <c>**</c>; <c>-</c> for standard input.</param>
/// <param name="Output">Folder for the edition.</param>
/// <param name="WriteNothing">Only say what would be written.</param>
/// <param name="Force">Overwrite files that were edited since.</param>
public sealed record ImportSettings(ImmutableArray<string> Sources, string Output, bool WriteNothing, bool Force)
{
    /// <summary>Numbers of the stories of which the second reading is taken, counted over all sources from 1.</summary>
    public ImmutableArray<int> Picks { get; init; } = [];

    /// <summary>
    /// Whether the sources are the inbox of a paper that <c>make</c> plans: articles are written without an edition and without
    /// priorities, and the folder of the inbox in which a source lies is its desk.
    /// </summary>
    public bool IsInbox { get; init; }

    /// <summary>What <c>-</c> reads; null when there is none.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>Where the faces come from with which the drafted page is tried; the bundled ones unless given.</summary>
    public FontLocations? Fonts { get; init; }
}
