namespace PrintLayout.Production.Makeup;

/// <summary>A part of what a made-up page costs.</summary>
/// <param name="Name">What costs, in words.</param>
/// <param name="Cost">How much.</param>
public sealed record MakeupCost(string Name, long Cost);
