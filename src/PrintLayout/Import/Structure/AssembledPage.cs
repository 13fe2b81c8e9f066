namespace PrintLayout.Import.Structure;

/// <summary>The stories of a source, and the headlines and bylines that belong to none of them yet.</summary>
internal sealed record AssembledPage(List<Story> Stories, List<OrphanHeadline> Headlines, List<OrphanByline> Bylines);
