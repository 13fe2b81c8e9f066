namespace PrintLayout.Import.Structure;

/// <summary>The stories of a source and what belongs to none yet.</summary>
internal sealed record AssembledPage(List<Story> Stories, List<OrphanHeadline> Headlines, List<OrphanByline> Bylines);
