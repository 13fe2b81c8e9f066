using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Layouts;

/// <summary>What a list <c>accept</c> says.</summary>
/// <param name="Layout">Findings about the make-up, by their words.</param>
/// <param name="Codes">Warnings of any kind, by their codes.</param>
public sealed record AcceptedFindings(ImmutableArray<AcceptSpec> Layout, ImmutableArray<Acceptance> Codes)
{
    /// <summary>Nothing is accepted.</summary>
    public static AcceptedFindings None { get; } = new([], []);
}
