using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Signing;

/// <summary>An edition on the board.</summary>
/// <param name="Edition">The edition file.</param>
/// <param name="Title">Paper and day; empty when the edition cannot be read.</param>
/// <param name="Pages">Its pages in order.</param>
/// <param name="Findings">What was found out about the edition as a whole.</param>
public sealed record BoardEdition(
    string Edition, string Title, ImmutableArray<BoardPage> Pages, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Pages that have records and that the edition does not have any more.</summary>
    public ImmutableArray<string> Stale { get; init; } = [];
}
