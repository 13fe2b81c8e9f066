namespace PrintLayout.Differences;

/// <summary>A stretch in which two sequences differ.</summary>
/// <param name="OldStart">Where it starts in the old one.</param>
/// <param name="OldCount">How many of the old one it holds.</param>
/// <param name="NewStart">Where it starts in the new one.</param>
/// <param name="NewCount">How many of the new one it holds.</param>
public readonly record struct SequenceHunk(int OldStart, int OldCount, int NewStart, int NewCount);
