using PrintLayout.Production.Writers;

namespace PrintLayout.Production.Batch;

/// <summary>A file of a run.</summary>
/// <param name="Writer">Who writes it.</param>
/// <param name="Path">Where.</param>
internal sealed record PlannedFile(IPageFileWriter Writer, string Path);
