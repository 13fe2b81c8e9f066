namespace PrintLayout.Plan.Masters;

/// <summary>How a nameplate arranges date, issue and registration.</summary>
public enum NameplateForm
{
    /// <summary>The name in the middle, a framed ear (报耳) at each end.</summary>
    Ears,

    /// <summary>The name on top, all other text in one or two lines below it.</summary>
    Strip,
}
