using PrintLayout.Pages.Items;

namespace PrintLayout.Pdf.Structure;

/// <summary>What neighbouring items have in common when they are one element: the role, and for paragraphs the manuscript line.</summary>
/// <param name="Role">The role.</param>
/// <param name="Line">Line of the manuscript; 0 where a new line does not begin a new element.</param>
internal readonly record struct StructurePart(ItemRole Role, int Line);
