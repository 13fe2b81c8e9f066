namespace PrintLayout.Differences;

/// <summary>A stretch in which two sequences differ.</summary>
/// <param name="OldStart">Index of its first element in the old sequence, from 0.</param>
/// <param name="OldCount">Number of its elements in the old sequence.</param>
/// <param name="NewStart">Index of its first element in the new sequence, from 0.</param>
/// <param name="NewCount">Number of its elements in the new sequence.</param>
internal readonly record struct SequenceHunk(int OldStart, int OldCount, int NewStart, int NewCount);
