namespace PrintLayout.Layout.Modules;

/// <summary>A figure that would make its module full with another number of rows.</summary>
/// <param name="Figure">Which figure of the story, from 1.</param>
/// <param name="Rows">Its rows, caption and credit included.</param>
public readonly record struct FigureRemedy(int Figure, int Rows);
