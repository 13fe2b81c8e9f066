using System.Collections.Immutable;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Structure;

/// <summary>What a page says of its structure.</summary>
/// <param name="Beads">The beads of article threads on it.</param>
/// <param name="ParentKey">Its key in the parent tree of a tagged file; null for none.</param>
internal readonly record struct PageStructure(ImmutableArray<PdfRef> Beads, int? ParentKey);
