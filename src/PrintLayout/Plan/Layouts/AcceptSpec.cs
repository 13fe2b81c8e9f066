using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Layouts;

/// <summary>A finding that a layout accepts (key <c>accept</c>). It is then reported as an info, with the reason.</summary>
/// <param name="Finding">The finding accepted.</param>
/// <param name="Reason">Why it is intended here.</param>
/// <param name="Span">Where it is written.</param>
public sealed record AcceptSpec(LayoutFinding Finding, string Reason, SourceSpan Span);
