using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Preview.Board;

/// <summary>A page on the board: its last good state, and what was found about its newest.</summary>
/// <param name="Id">Names it in addresses; the same in every pass.</param>
/// <param name="Edition">Its edition file.</param>
/// <param name="Name">Its name.</param>
internal sealed record BoardPage(string Id, string Edition, string Name)
{
    /// <summary>The page that is shown; null before there is one.</summary>
    public PageDisplayList? Shown { get; init; }

    /// <summary>Changes with what is drawn and where it comes from.</summary>
    public string Version { get; init; } = string.Empty;

    /// <summary>Whether what is shown was made without errors.</summary>
    public bool IsSound { get; init; }

    /// <summary>Whether the manuscripts have moved on, and what is shown is the last good state.</summary>
    public bool IsStale { get; init; }

    /// <summary>What was found in the newest pass.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>Its numbers; null before it was made.</summary>
    public PageNumbers? Numbers { get; init; }

    /// <summary>Time of its last making.</summary>
    public double Milliseconds { get; init; }
}
