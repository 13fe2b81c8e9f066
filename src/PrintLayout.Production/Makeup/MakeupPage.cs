using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Makeup;

/// <summary>What became of one page.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Alternatives">The pages that were found, the best first; empty when it cannot be made up.</param>
/// <param name="Diagnostics">What was found out about its input and about the best page.</param>
public sealed record MakeupPage(
    string Name, ImmutableArray<MakeupAlternative> Alternatives, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The files that were written for it, in their order.</summary>
    public ImmutableArray<string> Files { get; init; } = [];
}
