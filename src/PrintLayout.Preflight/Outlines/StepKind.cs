namespace PrintLayout.Preflight.Outlines;

/// <summary>What a step of an outline does.</summary>
internal enum StepKind
{
    Move,
    Line,
    Curve,
    Close,
}
