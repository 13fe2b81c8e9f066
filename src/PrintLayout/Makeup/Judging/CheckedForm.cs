using PrintLayout.Makeup.Shapes;

namespace PrintLayout.Makeup.Judging;

/// <summary>A form that was set and is full.</summary>
/// <param name="Form">The form.</param>
/// <param name="Cost">What it costs with its text and its shape.</param>
internal sealed record CheckedForm(LeafForm Form, int Cost);
