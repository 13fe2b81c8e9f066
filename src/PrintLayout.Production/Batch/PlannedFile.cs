using System.Collections.Immutable;
using PrintLayout.Production.Writers;

namespace PrintLayout.Production.Batch;

/// <summary>What a run writes of a page in one format: a file, or several where the format has several.</summary>
/// <param name="Writer">Who writes it.</param>
/// <param name="Path">Where, by the output pattern.</param>
internal sealed record PlannedFile(IPageFileWriter Writer, string Path)
{
    /// <summary>The paths that it claims.</summary>
    public ImmutableArray<string> Claims => Writer.ClaimsOf(Path);
}
