using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Surnames that so many people in the news bear that alone they mean nobody in particular, however well known one bearer is; first names too.</summary>
internal static class CommonSurnames
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        ("smith johnson williams brown jones miller davis wilson anderson thomas taylor moore jackson martin lee thompson white harris clark lewis robinson walker young allen king wright scott hill green adams baker nelson hall campbell "
        + "mitchell carter roberts phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson bailey reed kelly howard cox ward richardson watson brooks wood bennett gray james hughes price myers long "
        + "foster sanders ross powell sullivan russell perry butler barnes fisher henderson coleman simmons jordan reynolds graham hamilton kennedy wallace woods cole west owens fox gordon ford ellis marshall hunter palmer mills grant knight "
        + "ferguson rose stone hart stevens simpson major may burns bell ryan hayes hunt black crawford mason dixon gibson murray freeman wells webb shaw holmes rice day may blair french martinez garcia rodriguez hernandez lopez gonzalez perez "
        + "sanchez ramirez torres flores rivera gomez diaz cruz reyes morales ortiz silva santos costa fernandez ramos mendoza castro vargas kim park choi jung lim li wang zhang liu chen yang huang zhao wu zhou lin ma ho ng wong chan tan nguyen tran "
        + "singh kumar sharma patel gupta das khan ali ahmed hussain hassan hussein mohammed mohamed muhammad abdullah ibrahim rahman malik shah mahmoud saleh ivanov petrov popov rossi russo ferrari muller schmidt schneider fischer meyer weber wagner "
        + "bauer koch hoffmann becker jensen hansen olsen larsen andersen nielsen pedersen johansson cohen levy mizrahi katz tanaka suzuki sato abe ito")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> FirstNames = FrozenSet.ToFrozenSet(
        ("mary patricia linda barbara susan sarah karen nancy lisa betty sandra ashley emily donna michelle carol melissa laura sharon amy angela anna brenda nicole helen katherine christine ruth maria diana julie joyce virginia kelly lauren joan "
        + "christina evelyn olivia martha emma sophia grace julia marie hannah jane charlotte alice rose anne rachel abigail isabel eva elena ingrid george brian kevin jason ryan eric justin brandon jeremy keith roger juan carlos jose luis jorge "
        + "miguel pedro pablo diego antonio marco luca giovanni pierre jean louis francois hans karl heinz otto wolfgang oscar felix simon adam noah aaron kyle sean patrick ivan igor sergei oleg dmitry andrei yuri boris viktor pavel omar yusuf khalid "
        + "ahmad hamza abraham isaac jacob daniel joel abel henry edgar hugo leo max victor vincent warren wayne craig derek scott dean glenn bruce neil alan colin ian graham stuart nigel trevor russell")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Whether a folded surname is one of them.</summary>
    public static bool IsCommon(string surname) => Names.Contains(surname);

    /// <summary>Whether <paramref name="name"/> is such a surname or a first name.</summary>
    public static bool Contains(PersonName name) =>
        name.Parts.Count == 1 && (Names.Contains(name.Parts[0]) || FirstNames.Contains(name.Parts[0]) || Nicknames.Knows(name.Parts[0]));
}
