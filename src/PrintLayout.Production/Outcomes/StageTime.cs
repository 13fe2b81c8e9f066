namespace PrintLayout.Production.Outcomes;

/// <summary>How long a stage took.</summary>
/// <param name="Stage">Name of the stage, such as <c>layout</c>.</param>
/// <param name="Start">When it began, in milliseconds from the start of the run.</param>
/// <param name="Milliseconds">Wall time.</param>
/// <param name="Worker">Number of the worker that did it, from 0.</param>
public readonly record struct StageTime(string Stage, double Start, double Milliseconds, int Worker);
