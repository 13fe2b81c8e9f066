using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Layouts;

/// <summary>A finding that a layout defends.</summary>
/// <param name="Finding">What may be found.</param>
/// <param name="Reason">Why it is right here.</param>
/// <param name="Span">Where it is written.</param>
public sealed record AcceptSpec(LayoutFinding Finding, string Reason, SourceSpan Span);
