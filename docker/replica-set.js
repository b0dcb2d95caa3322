// Makes the replica set if it isn't there yet, and ends when it has a primary.
const members = ["mongo-1", "mongo-2", "mongo-3"].map((name, index) => ({_id: index, host: name + ":27017"}));
try {
	rs.status();
} catch (error) {
	if (error.codeName !== "NotYetInitialized") {
		throw error;
	}
	rs.initiate({_id: "waymark", members: members});
}
for (let second = 0; !rs.status().members.some((member) => member.stateStr === "PRIMARY"); second++) {
	if (second >= 60) {
		throw new Error("no member became primary within a minute");
	}
	sleep(1000);
}
