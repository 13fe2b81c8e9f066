using PrintLayout.Plan.House;
using PrintLayout.Production.Making.Stock;

namespace PrintLayout.Production.Making;

/// <summary>
/// Names of the files that are made, so that two plans of one folder do not meet: <c>paper-late.yaml</c> makes <c>edition-late.yaml</c>,
/// and
/// its version <c>north</c> <c>edition-late-north.yaml</c>.
/// </summary>
internal sealed class EditionNames
{
    private const string Plan = "paper";
    private const string Edition = "edition";

    private readonly string _stem;
    private readonly string _planStem;

    /// <summary>The names of a version.</summary>
    /// <param name="plan">The plan of the paper.</param>
    /// <param name="version">The version; null for a paper of one version, and for the first of several.</param>
    public EditionNames(HousePlan plan, string? version)
    {
        var name = Path.GetFileNameWithoutExtension(plan.File);
        _planStem = name.StartsWith(Plan, StringComparison.Ordinal) ? Edition + name[Plan.Length..] : $"{Edition}-{name}";
        _stem = version is null ? _planStem : $"{_planStem}-{version}";
    }

    /// <summary>The edition file, beside the plan.</summary>
    public string File => _stem + ".yaml";

    /// <summary>The manuscript of the index, from the folder of the plan.</summary>
    public string Index => $"{StoryStock.OwnFolders[0]}/{_stem}/{IndexStory.Id}.md";

    /// <summary>What a run leaves to the next, from the folder of the plan.</summary>
    public string Memory => $"{StoryStock.OwnFolders[0]}/{_planStem}/memory.json";
}
