using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;

namespace PrintLayout.Production.Outcomes;

/// <summary>What became of an edition of a run.</summary>
/// <param name="Input">The edition as the run names it.</param>
/// <param name="Paper">Name of the paper; empty when the edition could not be read.</param>
/// <param name="Date">Day of issue; null when the edition could not be read.</param>
/// <param name="Diagnostics">What was found about the edition as a whole.</param>
/// <param name="Pages">Its pages that belong to the run, in order.</param>
public sealed record EditionOutcome(
    EditionInput Input, string Paper, DateOnly? Date, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<PageOutcome> Pages)
{
    /// <summary>The files that it depends on as a whole, there or not.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];
}
