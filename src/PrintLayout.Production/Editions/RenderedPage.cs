using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Pages;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Editions;

/// <summary>A page of an edition after composition.</summary>
/// <param name="Name">Page name; also the name of its files.</param>
/// <param name="Made">The finished page; null when its input could not be followed.</param>
/// <param name="Diagnostics">Everything found out about it.</param>
/// <param name="Times">The stages of work in their order. Measured, so different in every run.</param>
public sealed record RenderedPage(
    string Name,
    MadePage? Made,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<StageTime> Times)
{
    /// <summary>The files that were asked for while it was made, there or not.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Whether the page may be written.</summary>
    public bool IsSound => Made is not null && !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
