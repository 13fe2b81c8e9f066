using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Outcomes;

/// <summary>A finding with the edition and the page that it was found for.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Edition">The edition file; empty when the finding belongs to none.</param>
/// <param name="Page">Name of the page; empty when the finding belongs to none.</param>
public readonly record struct CheckFinding(Diagnostic Diagnostic, string Edition, string Page);
